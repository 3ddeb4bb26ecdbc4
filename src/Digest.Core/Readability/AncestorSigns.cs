namespace Digest.Readability;

/// <summary>What the elements around a block say of it, each with how near the nearest is that says so.</summary>
public sealed class AncestorSigns
{
    private const int Far = 12;

    private static readonly string[] Names = ["article", "main", "header", "footer", "aside", "nav", "form", "table", "figure", "li", "blockquote", "a", "section", "details"];

    private readonly int[] _nearest = new int[Names.Length + 3];

    private AncestorSigns() => Array.Fill(_nearest, Far);

    /// <summary>Looks at the node and the elements around it.</summary>
    public static AncestorSigns Of(PageNode node)
    {
        var signs = new AncestorSigns();
        var distance = 0;
        for (var each = node; each is not null && distance < Far; each = each.Parent, distance++)
            signs.See(each, distance);
        return signs;
    }

    /// <summary>Writes the distances.</summary>
    public void Write(ref FeatureWriter writer)
    {
        foreach (var distance in _nearest)
            writer.Add(distance);
    }

    private void See(PageNode node, int distance)
    {
        Note(Array.IndexOf(Names, node.Name), distance);
        var name = node.Name is "ul" or "ol" or "dl" ? Array.IndexOf(Names, "li") : -1;
        Note(name, distance);
        if (node.Names.IsNoise)
            Note(Names.Length, distance);
        if (node.Names.IsDoubtful)
            Note(Names.Length + 1, distance);
        if (node.Names.IsContent)
            Note(Names.Length + 2, distance);
    }

    private void Note(int sign, int distance)
    {
        if (sign >= 0 && _nearest[sign] == Far)
            _nearest[sign] = distance;
    }
}
