using System.Globalization;
using System.Text;
using Digest.App.Desk;
using Spectre.Console;

namespace Digest.App.Commands;

/// <summary>Says in a short table what an issue holds.</summary>
public static class PreviewReport
{
    /// <summary>Prints counts and file names to standard output.</summary>
    public static void Print(IReadOnlyList<WrittenEdition> editions, string folder)
    {
        var issue = editions[0].Edition.Issue;
        var table = new Table().Border(TableBorder.Minimal).AddColumn("what").AddColumn(new TableColumn("count").RightAligned());
        Row(table, "feeds", issue.Counts.Sources);
        Row(table, "entries of the period", issue.Counts.EntriesRead);
        Row(table, "candidates", issue.Counts.Candidates);
        Row(table, "stories", issue.Counts.Stories);
        Row(table, "left out as repeats", issue.Counts.Repeats);
        Row(table, "items in the issue", issue.Briefs.Count());
        foreach (var (name, edition) in editions) Row(table, $"{Path.Combine(folder, name)}.html, bytes", Encoding.UTF8.GetByteCount(edition.Html));
        Terminal.Write(table);
    }

    private static void Row(Table table, string what, int count) => table.AddRow(Markup.Escape(what), count.ToString("N0", CultureInfo.InvariantCulture));
}
