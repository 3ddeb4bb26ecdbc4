using System.Globalization;
using System.Text;
using Digest.App.Commands;
using Spectre.Console;

namespace Digest.App.Demo;

/// <summary>Says in a short table what the demo did.</summary>
public static class DemoReport
{
    /// <summary>Prints to standard output.</summary>
    public static void Print(DemoOutcome outcome)
    {
        var issue = outcome.Editions[0].Edition.Issue;
        var table = new Table().Border(TableBorder.Minimal).AddColumn("what").AddColumn(new TableColumn("count").RightAligned());
        Row(table, "feeds read", (outcome.Round.Visits.Count - outcome.Round.Failures).ToString(CultureInfo.InvariantCulture));
        Row(table, "feeds that failed", outcome.Round.Failures.ToString(CultureInfo.InvariantCulture));
        Row(table, "entries", outcome.Round.NewEntries.ToString(CultureInfo.InvariantCulture));
        Row(table, "candidates", issue.Counts.Candidates.ToString(CultureInfo.InvariantCulture));
        Row(table, "stories", issue.Counts.Stories.ToString(CultureInfo.InvariantCulture));
        Row(table, "items in issue #1", issue.Briefs.Count().ToString(CultureInfo.InvariantCulture));
        Row(table, "messages written", outcome.Mail.Sent.ToString(CultureInfo.InvariantCulture));
        foreach (var (name, edition) in outcome.Editions)
            Row(table, $"{Path.Combine(outcome.Folder, name)}.html, bytes", Encoding.UTF8.GetByteCount(edition.Html).ToString("N0", CultureInfo.InvariantCulture));
        Row(table, "seconds", outcome.Took.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture));
        Terminal.Write(table);
    }

    private static void Row(Table table, string what, string count) => table.AddRow(Markup.Escape(what), count);
}
