using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Attribution.Cli.Tests;

/// <summary>Writes down the public types of an assembly and their members, one a line; what the compiler adds to records is left out.</summary>
internal static class PublicApi
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append('\n');
            foreach (var line in type.GetMembers(Members).Select(Line).OfType<string>().Order(StringComparer.Ordinal))
                text.Append("  ").Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static class" : type.IsSealed ? "sealed class" : "class";

    private static string? Line(MemberInfo member) => member switch
    {
        _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is not PropertyInfo => null,
        FieldInfo { IsSpecialName: true } => null,
        FieldInfo { DeclaringType.IsEnum: true } value => $"{value.Name} = {Convert.ToInt64(value.GetRawConstantValue(), null)}",
        FieldInfo field => $"{Static(field.IsStatic)}{Name(field.FieldType)} {field.Name}",
        PropertyInfo property => $"{Static(property.GetMethod!.IsStatic)}{Name(property.PropertyType)}{Mark(Nullability.Create(property).ReadState, property.PropertyType)} {property.Name} {{ get;{Setter(property)} }}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method => $"{Static(method.IsStatic)}{Name(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter).ReadState, method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => null,
    };

    private static string Setter(PropertyInfo property) => property.SetMethod is not { IsPublic: true } setter ? ""
        : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{Name(parameter.ParameterType)}{Mark(Nullability.Create(parameter).ReadState, parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "default") : "")}"));

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Mark(NullabilityState state, Type type) => state == NullabilityState.Nullable && !type.IsValueType ? "?" : "";

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Name(inner) + "?";
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericType)
            return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
        return type == typeof(string) ? "string" : type == typeof(int) ? "int" : type == typeof(bool) ? "bool" : type == typeof(double) ? "double" : type == typeof(void) ? "void"
            : type.Namespace!.StartsWith("System", StringComparison.Ordinal) ? type.Name : type.FullName!;
    }
}
