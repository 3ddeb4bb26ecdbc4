using System.Collections.Frozen;
using Digest.Text;

namespace Digest.Parsing;

/// <summary>An element of HTML and what a mail may keep of it; the table is html-elements.txt.</summary>
internal sealed class HtmlElement
{
    private static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> ByName = Load();

    private readonly List<(string Name, bool IsLink)> _attributes = [];

    private HtmlElement(string name, string treatment)
    {
        Name = name;
        IsKept = treatment is "keep" or "void";
        IsVoid = treatment is "void";
        IsDropped = treatment is "drop";
        NeedsSource = name is "img" or "source";
        EndsAtItself = name is "p" or "li" or "td" or "tr" or "dt" or "dd";
    }

    public string Name { get; }

    public bool IsKept { get; }

    public bool IsVoid { get; }

    /// <summary>True when the element goes with all that is in it.</summary>
    public bool IsDropped { get; }

    /// <summary>True for pictures and the like, which are nothing without their address.</summary>
    public bool NeedsSource { get; }

    /// <summary>True when its end tag may be left out before the next of its kind.</summary>
    public bool EndsAtItself { get; }

    /// <summary>The attributes that stay, and which of them are links.</summary>
    public IReadOnlyList<(string Name, bool IsLink)> Attributes => _attributes;

    /// <summary>The element of that name in any case; null when HTML has none.</summary>
    public static HtmlElement? Find(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var element) ? element : null;

    /// <summary>The place of an attribute among those that stay; negative when it does not.</summary>
    public int IndexOf(ReadOnlySpan<char> attribute)
    {
        for (var i = 0; i < _attributes.Count; i++)
        {
            if (attribute.Equals(_attributes[i].Name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    private static FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var elements = new Dictionary<string, HtmlElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var words in EmbeddedFile.Words(typeof(HtmlElement), "html-elements.txt"))
        {
            if (words[0] is "link" or "plain")
            {
                foreach (var element in words[2..]) elements[element]._attributes.Add((words[1], words[0] is "link"));
                continue;
            }

            foreach (var name in words[1..]) elements.TryAdd(name, new HtmlElement(name, words[0]));
        }

        return elements.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
