namespace Digest.Parsing;

/// <summary>The lines of a data file embedded beside the parser; comments and empty lines are left out.</summary>
internal static class DataLines
{
    /// <summary>The words of each line of the file, split at spaces.</summary>
    public static IEnumerable<string[]> Of(string file)
    {
        using var stream = typeof(DataLines).Assembly.GetManifestResourceStream($"Digest.Parsing.Data.{file}")
            ?? throw new InvalidOperationException($"The data file {file} is not embedded in Digest.Core.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
    }
}
