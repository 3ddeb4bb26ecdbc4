using System.Collections.Frozen;
using System.Globalization;
using Digest.Text;

namespace Digest.Parsing;

/// <summary>The element names of one feed vocabulary, in any case; the tables are vocabulary.txt and namespaces.txt.</summary>
internal sealed class Vocabulary
{
    private static readonly FrozenDictionary<string, Vocabulary> ByName = EmbeddedFile.Words(typeof(Vocabulary), "vocabulary.txt")
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => new Vocabulary(group), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Vocabulary> ByNamespace = EmbeddedFile.Words(typeof(Vocabulary), "namespaces.txt")
        .Where(words => words[0] != "prefix")
        .ToFrozenDictionary(words => words[1], words => ByName[words[0]], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Vocabulary> ByPrefix = EmbeddedFile.Words(typeof(Vocabulary), "namespaces.txt")
        .Where(words => words[0] == "prefix")
        .ToFrozenDictionary(words => words[1], words => ByName[words[2]], StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, FeedTerm>.AlternateLookup<ReadOnlySpan<char>> _terms;

    private Vocabulary(IEnumerable<string[]> lines) =>
        _terms = lines.ToFrozenDictionary(
            words => words[1],
            words => new FeedTerm(Enum.Parse<FeedField>(words[2]), int.Parse(words[3], CultureInfo.InvariantCulture)),
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The vocabulary of elements without a prefix: RSS, RDF, Atom and CDF together, since feeds mix them.</summary>
    public static Vocabulary Core { get; } = ByName["core"];

    /// <summary>The vocabulary of elements whose namespace nobody knows.</summary>
    public static Vocabulary Foreign { get; } = new([]);

    /// <summary>The vocabulary of a namespace name, forgiving about scheme, "www." and a trailing "/" or "#".</summary>
    public static Vocabulary? OfNamespace(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        var scheme = name.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) name = name[(scheme + 3)..];
        if (name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        name = name.TrimEnd("/#");
        return ByNamespace.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var vocabulary) ? vocabulary : null;
    }

    /// <summary>The vocabulary that everyone means by a prefix, for feeds that forget to declare it.</summary>
    public static Vocabulary? OfPrefix(ReadOnlySpan<char> prefix) =>
        ByPrefix.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(prefix, out var vocabulary) ? vocabulary : null;

    /// <summary>What an element of this vocabulary says.</summary>
    public FeedTerm Meaning(ReadOnlySpan<char> localName) =>
        _terms.TryGetValue(localName, out var term) ? term : default;
}
