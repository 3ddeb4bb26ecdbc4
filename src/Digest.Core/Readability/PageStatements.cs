using AngleSharp.Dom;

namespace Digest.Readability;

/// <summary>What the meta and link elements of a page state, by name.</summary>
public sealed class PageStatements
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address of <c>link rel=canonical</c>, as written.</summary>
    public string? Canonical { get; private set; }

    /// <summary>Takes note of a meta or link element.</summary>
    public void Add(IElement element)
    {
        if (element.LocalName is "link")
        {
            if (element.GetAttribute("rel") is { } rel && rel.Equals("canonical", StringComparison.OrdinalIgnoreCase))
                Canonical ??= element.GetAttribute("href");
            return;
        }

        if (element.GetAttribute("content") is not { Length: > 0 } content)
            return;
        Add(element.GetAttribute("property"), content);
        Add(element.GetAttribute("name"), content);
        Add(element.GetAttribute("itemprop"), content);
    }

    /// <summary>The first value of the first name that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var found))
                return found[0];
        }

        return null;
    }

    /// <summary>Every value of the name, in order.</summary>
    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out var found) ? found : [];

    private void Add(string? name, string content)
    {
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(content))
            return;
        if (!_values.TryGetValue(name.Trim(), out var list))
            _values[name.Trim()] = list = [];
        list.Add(content.Trim());
    }
}
