using Digest.Text;

namespace Digest.Selection;

/// <summary>The shape of headline.json.</summary>
/// <param name="Generic">Latin words that name nothing by themselves.</param>
/// <param name="Openers">What may stand before the subject of a Chinese headline.</param>
/// <param name="Verbs">What may end the subject of a Chinese headline.</param>
internal sealed record HeadlineWords(IReadOnlySet<string> Generic, IReadOnlyList<string> Openers, IReadOnlyList<string> Verbs)
{
    /// <summary>The bundled words.</summary>
    public static HeadlineWords Load()
    {
        var lists = EmbeddedFile.Json<Dictionary<string, string[]>>(typeof(HeadlineWords), "headline.json");
        return new HeadlineWords(lists["generic"].ToHashSet(StringComparer.Ordinal), lists["openers"], lists["verbs"]);
    }
}
