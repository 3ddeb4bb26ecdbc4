namespace Digest.Text;

/// <summary>Figures that cannot be meant: whoever wrote "a 13 dollar acquisition" dropped the 亿.</summary>
internal static class Slip
{
    // Nobody buys, funds or values a company for less; the words must stand close by.
    private const decimal LeastDeal = 1000;
    private const int Reach = 8;

    private static readonly string[] Deals = ["收购", "估值", "市值", "融资", "并购", "acquisition", "valuation", "valued at"];

    /// <summary>True when the sum contradicts the deal that it is the sum of.</summary>
    public static bool Is(string text, Figure figure)
    {
        if (figure.Unit is not QuantityUnit.Money || figure.Value >= LeastDeal)
            return false;

        var from = Math.Max(0, figure.Start - Reach);
        var around = text.AsSpan(from, Math.Min(text.Length, figure.End + Reach) - from);
        foreach (var deal in Deals)
            if (around.Contains(deal, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
