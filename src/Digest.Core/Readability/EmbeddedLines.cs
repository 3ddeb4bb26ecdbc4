namespace Digest.Readability;

/// <summary>The lines of a data file that is part of the assembly, without comments and empty lines.</summary>
public static class EmbeddedLines
{
    /// <summary>The lines of <c>Readability/Data/NAME</c>.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var resource = $"Digest.Readability.Data.{name}";
        using var stream = typeof(EmbeddedLines).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks its data file {resource}.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#')];
    }
}
