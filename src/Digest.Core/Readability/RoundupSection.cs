using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Digest.Readability;

/// <summary>The HTML of one story of a round-up, without the round-up's own furniture.</summary>
internal static partial class RoundupSection
{
    /// <summary>What stands between a head and the next: up to a rule or a heading of the same rank, without lists of bare links.</summary>
    public static string Html(IReadOnlyList<RoundupBlock> blocks, RoundupHead head, int end)
    {
        var html = new StringBuilder();
        var level = blocks[head.Index].Level;
        for (var i = head.OwnBlock ? head.Index + 1 : head.Index; i < end; i++)
        {
            var block = blocks[i];
            if (i > head.Index && (block.Name == "hr" || (block.Level > 0 && (level == 0 || block.Level <= level)))) break;
            if (i == head.Index || !IsFurniture(block)) Append(html, block);
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, RoundupBlock block)
    {
        if (block.Node is not IElement element)
        {
            html.Append("<p>").Append(System.Net.WebUtility.HtmlEncode(block.Text)).Append("</p>\n");
            return;
        }

        if (block.IsItem) html.Append("<ul>").Append(element.OuterHtml).Append("</ul>\n");
        else html.Append(element.OuterHtml).Append('\n');
    }

    private static bool IsFurniture(RoundupBlock block)
    {
        if (Label().IsMatch(block.Text)) return true;
        if (block.Node is not IElement element) return false;
        return block.Text.Length > 0 && element.QuerySelectorAll("a[href]").Sum(anchor => RoundupBlocks.Fold(anchor.TextContent).Length) >= block.Text.Length && BareAddress().IsMatch(block.Text);
    }

    [GeneratedRegex(@"^(?:相关链接|參考連結|参考链接|延伸阅读|相关阅读|来源|Links?|Sources?|References?|Related|Read more)\s*[:：]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:https?://\S+\s*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BareAddress();
}
