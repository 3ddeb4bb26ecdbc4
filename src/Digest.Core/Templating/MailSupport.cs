using System.Text.Json;
using Digest.Text;

namespace Digest.Templating;

/// <summary>Which families of mail clients do not show an element or a style, as caniemail.com found.</summary>
internal sealed class MailSupport
{
    private readonly Dictionary<string, string[]> _elements;
    private readonly Dictionary<string, string[]> _properties;
    private readonly Dictionary<string, string[]> _values;

    private MailSupport(Table table) => (_elements, _properties, _values) = (table.Elements, table.Properties, table.Values);

    /// <summary>The table that lies in the program.</summary>
    public static MailSupport Default { get; } = Load();

    /// <summary>Clients that fail an element; none for what all of them show.</summary>
    public IReadOnlyList<string> FailingElement(string name) => _elements.GetValueOrDefault(name) ?? [];

    /// <summary>Clients that fail a declaration.</summary>
    public IReadOnlyList<string> FailingStyle(string property, string value)
    {
        if (_properties.TryGetValue(property, out var failing)) return failing;
        var word = _values.Keys.FirstOrDefault(key => Says(key, property, value));
        return word is null ? [] : _values[word];
    }

    // A key is property:word; without a property the word counts anywhere in a value.
    private static bool Says(string key, string property, string value)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        var (of, word) = (key[..colon], key[(colon + 1)..]);
        return of.Length == 0 ? value.Contains(word, StringComparison.OrdinalIgnoreCase) : of == property && value.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    private static MailSupport Load() => new(EmbeddedFile.Json<Table>(typeof(MailSupport), "caniemail.json", JsonSerializerOptions.Web));

    private sealed record Table(Dictionary<string, string[]> Elements, Dictionary<string, string[]> Properties, Dictionary<string, string[]> Values);
}
