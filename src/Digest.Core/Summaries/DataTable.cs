using Digest.Text;

namespace Digest.Summaries;

/// <summary>Reads the tables of this stage: one row a line, fields parted by tabs, lines that begin with # are remarks.</summary>
internal static class DataTable
{
    public static IEnumerable<string[]> Rows(string name) => EmbeddedFile.Lines(typeof(DataTable), name).Select(line => line.Split('\t'));
}
