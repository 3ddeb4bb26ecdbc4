using System.Reflection;

namespace Digest.Summaries;

/// <summary>Reads the tables of this stage: one row a line, fields parted by tabs, lines that begin with # are remarks.</summary>
internal static class DataTable
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Digest.Summaries.Data." + name)
            ?? throw new InvalidOperationException($"The table {name} is not in this build.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}
