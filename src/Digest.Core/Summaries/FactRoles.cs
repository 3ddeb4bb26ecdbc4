using System.Buffers;

namespace Digest.Summaries;

/// <summary>Who acts on what in a plain active sentence; unsure sentences have no roles.</summary>
internal sealed record FactRoles(Topic Subject, IReadOnlyList<Topic> Objects)
{
    private const int MostObjects = 3;
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，,；;：:|。");
    // Words that turn the roles around, in a clause that otherwise looks active.
    private static readonly string[] Turned = ["被", "由", "遭", " by ", "by ", "获"];

    public static FactRoles? Of(string sentence, SentenceFacts facts)
    {
        if (facts.Frame.Start < 0 || facts.Mood != Mood.Plain || Turned.Any(word => sentence.Contains(word, StringComparison.Ordinal)))
            return null;
        var verb = facts.Frame.Start;
        var end = ClauseEnd(sentence, verb);
        var subject = facts.Names.LastOrDefault(name => name.End <= verb && name.Start >= ClauseStart(sentence, verb));
        var objects = facts.Names.Where(name => name.Start >= verb + facts.Frame.Length && name.End <= end && name.Topic.Kind is TopicKind.Model or TopicKind.Product or TopicKind.Hardware or TopicKind.Company or TopicKind.Lab)
            .Select(name => name.Topic).DistinctBy(topic => topic.Id).Take(MostObjects).ToArray();
        return subject is null || objects.Length == 0 || objects.Any(topic => topic.Id == subject.Topic.Id) ? null : new(subject.Topic, objects);
    }

    private static int ClauseStart(string sentence, int verb) => sentence.AsSpan(0, verb).LastIndexOfAny(ClauseMarks) + 1;

    private static int ClauseEnd(string sentence, int verb)
    {
        var end = sentence.AsSpan(verb).IndexOfAny(ClauseMarks);
        return end < 0 ? sentence.Length : verb + end;
    }
}
