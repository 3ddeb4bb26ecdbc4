using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Digest.Text;

namespace Digest.Selection;

/// <summary>Reads from a headline what kind of event it tells.</summary>
internal sealed partial class EventReader
{
    private const int Timeout = 1000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly EventRule Changelog = new("changelog", -2, []);

    private readonly WordFinder<EventRule> _finder;

    private EventReader(IReadOnlyList<EventRule> rules) =>
        _finder = new WordFinder<EventRule>(rules.SelectMany(rule => rule.Words.Select(word => (word, rule))));

    /// <summary>The built-in words; read once.</summary>
    public static EventReader Default { get; } = new(EmbeddedFile.Json<EventRule[]>(typeof(EventReader), "events.json", Json));

    /// <summary>The kinds that the title's words tell, each once.</summary>
    public IReadOnlyList<EventRule> Read(string title)
    {
        var rules = _finder.Find(title).Where(hit => !hit.List.Opens || hit.Start == 0).Select(hit => hit.List);
        return [.. (PatchVersion().IsMatch(title) ? rules.Append(Changelog) : rules).Distinct()];
    }

    // "Tool 2.3.15" and "v0.5.1" are numbers of builds; models have two at most.
    [GeneratedRegex(@"(?<![\d.])v?\d+\.\d+\.\d+(?![\d.]*%)", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex PatchVersion();
}
