using System.Collections.Frozen;
using Digest.Text;

namespace Digest.Readability;

/// <summary>What the name, classes and attributes of an element say against its being read as part of an article.</summary>
public static class NoiseSigns
{
    private static readonly FrozenSet<string> NoiseElements = "nav footer aside button menu".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoiseRoles =
        "navigation banner contentinfo complementary search menu menubar dialog alertdialog toolbar tablist".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly IReadOnlyList<string> Lines = [.. EmbeddedFile.Lines(typeof(NoiseSigns), "noise-names.txt")];
    private static readonly NameList Names = new(Lines);
    private static readonly NameList DoubtfulNames = new(Lines.Where(line => line[0] is '!').Select(line => line[2..]));

    /// <summary>Whether a browser would not show the element, scripts being off or having run.</summary>
    public static bool IsHidden(PageNode node)
    {
        // React streams parts of a page as hidden elements S:0, S:1 … and shows them by script.
        if (node.Element.HasAttribute("hidden"))
            return node.Element.Id is not ['S', ':', ..];
        return node.Element.GetAttribute("style") is { } style && HidesText(style);
    }

    /// <summary>Whether the element calls itself a part of the page around the article.</summary>
    public static bool IsNoise(PageNode node)
    {
        if (NoiseElements.Contains(node.Name) || HasNoiseRole(node))
            return true;
        return node.Name is not ("body" or "html" or "main" or "article") && Names.IsIn(node.Signature);
    }

    /// <summary>Whether the element may be noise, if its text looks like it too.</summary>
    public static bool IsDoubtful(PageNode node) =>
        node.Name is "form" or "label" or "header" || (node.Name is not ("body" or "html" or "main" or "article") && DoubtfulNames.IsIn(node.Signature));

    /// <summary>The role is the last word of the signature.</summary>
    private static bool HasNoiseRole(PageNode node)
    {
        var last = node.Signature.LastIndexOf(' ');
        return last >= 0 && NoiseRoles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(node.Signature.AsSpan(last + 1));
    }

    private static bool HidesText(string style)
    {
        var compact = style.Replace(" ", "", StringComparison.Ordinal);
        return compact.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || HasNoSize(compact);
    }

    // font-size:0, 0px, 0em; but not 0.9em.
    private static bool HasNoSize(string style)
    {
        const string nothing = "font-size:0";
        var at = style.IndexOf(nothing, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at + nothing.Length == style.Length || style[at + nothing.Length] is not ('.' or (>= '0' and <= '9')));
    }
}
