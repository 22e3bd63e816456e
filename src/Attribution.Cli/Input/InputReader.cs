namespace Attribution.Cli.Input;

/// <summary>Reads the text of an input.</summary>
internal static class InputReader
{
    /// <exception cref="InputException">It cannot be read, or is no text.</exception>
    public static string Read(InputFile input, Action<string> warn)
    {
        var text = TextDecoder.Decode(ReadBytes(input), warn);
        if (string.IsNullOrWhiteSpace(text))
            warn("the file is empty");
        return text;
    }

    private static byte[] ReadBytes(InputFile input)
    {
        try
        {
            return input.IsStandardInput ? ReadStandardInput() : File.ReadAllBytes(input.Path);
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException("permission denied");
        }
        catch (FileNotFoundException)
        {
            throw new InputException("no such file or folder");
        }
        catch (IOException e)
        {
            throw new InputException($"cannot be read: {e.Message}");
        }
    }

    private static byte[] ReadStandardInput()
    {
        using var stream = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
