namespace Digest.Readability;

/// <summary>Judges the names of a page's elements, each different one once.</summary>
public sealed class NameCache
{
    private readonly Dictionary<(string Name, string Signature, bool IsBody), NodeNames> _known = [];

    /// <summary>What the node's names say.</summary>
    public NodeNames Of(PageNode node)
    {
        var key = (node.Name, node.Signature, node.Element.GetAttribute("itemprop") is "articleBody");
        if (!_known.TryGetValue(key, out var names))
            _known[key] = names = new NodeNames(NoiseSigns.IsNoise(node), NoiseSigns.IsDoubtful(node), ContentSigns.IsNamed(node));
        return names;
    }
}
