namespace Digest.Summaries;

/// <summary>Finds sentences that speak to a language model instead of to readers; they are not shown to one.</summary>
internal static class PlantedOrders
{
    private static readonly string[] Phrases = [.. DataTable.Rows("planted-orders.tsv").Select(row => row[0])];

    /// <summary>True when any phrase of <c>planted-orders.tsv</c> stands in the text, letters and spaces aside.</summary>
    public static bool AreIn(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Phrases.Any(phrase => plain.Contains(phrase, StringComparison.OrdinalIgnoreCase));
    }
}
