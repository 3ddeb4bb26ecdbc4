using Digest.Text;

namespace Digest.Stories;

/// <summary>Compares the stories of a week with those that were mailed before; time does not part them here.</summary>
internal sealed class KnownLikeness
{
    // Without time to part follow-ups, an old story must be clearly the same one.
    private const double ClearlySame = 1.4;
    private readonly List<int>[] _storyPlaces;
    private readonly List<int>[] _knownPlaces;
    private readonly Likeness _likeness;

    public KnownLikeness(IReadOnlyList<Story> stories, IReadOnlyList<KnownStory> known, TermReader reader, StoryOptions options)
    {
        var tellings = new List<Telling>();
        _storyPlaces = [.. stories.Select(story => Add(tellings, story.Candidates.Select(candidate => Telling.Of(candidate.Article) with { Published = null })))];
        _knownPlaces = [.. known.Select(old => Add(tellings, old.Tellings.Select(told => new Telling("", told.Language, told.Title, told.Opening))))];
        _likeness = new(new TellingIndex(tellings, reader), options);
    }

    public bool Same(int story, int known) =>
        _storyPlaces[story].Exists(mine => _knownPlaces[known].Exists(theirs => _likeness.Of(mine, theirs) >= ClearlySame));

    private static List<int> Add(List<Telling> tellings, IEnumerable<Telling> more)
    {
        var first = tellings.Count;
        tellings.AddRange(more);
        return [.. Enumerable.Range(first, tellings.Count - first)];
    }
}
