using System.Diagnostics;
using System.Text;

namespace Attribution.Cli.Tests;

/// <summary>Runs the built tool as a process, in a folder of its own that goes with the test.</summary>
internal sealed class Tool : IDisposable
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "attribution.dll");

    public string Folder { get; } = Directory.CreateTempSubdirectory("attribution").FullName;

    public Tool With(string name, string text) => With(name, new UTF8Encoding(false).GetBytes(text));

    public Tool With(string name, byte[] bytes)
    {
        var path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public string At(string name) => Path.Combine(Folder, name);

    public string Read(string name) => File.ReadAllText(At(name));

    public bool Has(string name) => File.Exists(At(name));

    /// <summary>Every file in the folder, by name.</summary>
    public IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal);

    public ToolResult Run(params string[] arguments) => RunWith([], arguments);

    public ToolResult RunWith(byte[] input, params string[] arguments) => Start(input, "dotnet", [Assembly, .. arguments]);

    /// <summary>Runs a line of shell in which $TOOL is the tool.</summary>
    public ToolResult Shell(string line) => Start([], "bash", ["-c", line]);

    private ToolResult Start(byte[] input, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        start.Environment["TOOL"] = $"dotnet {Assembly}";
        using var process = Process.Start(start)!;
        // Both are read from the start: a tool that answers line by line would else wait for its reader, and its writer for the tool.
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ToolResult(process.ExitCode, output.Result, error.Result);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
