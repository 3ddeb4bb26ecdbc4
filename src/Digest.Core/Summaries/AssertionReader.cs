using Digest.Text;

namespace Digest.Summaries;

/// <summary>Finds what a sentence asserts, only where its word order proves it: the subject opens the clause, nothing but small words stands before the verb, and the object follows and ends there.</summary>
internal static class AssertionReader
{
    private const int MostObjects = 3;

    /// <summary>The first assertion of the sentence; null when nothing is proven.</summary>
    public static Assertion? Read(SentenceFacts facts)
    {
        var grammar = facts.IsChinese ? ClauseGrammar.Chinese : ClauseGrammar.English;
        return AssertionVerb.All
            .SelectMany(verb => verb.Find(Masked(facts), facts.IsChinese), (verb, place) => (verb, place))
            .OrderBy(pair => pair.place.Index)
            .Select(pair => Read(facts, grammar, pair.verb, new TextRange(pair.place.Index, pair.place.Length)))
            .FirstOrDefault(assertion => assertion is not null);
    }

    private static Assertion? Read(SentenceFacts facts, ClauseGrammar grammar, AssertionVerb verb, TextRange place)
    {
        var (start, end) = (Clause.StartOf(facts.Text, place.Start), Clause.EndOf(facts.Text, place.End));
        var mood = FrameLexicon.Default.MoodOf(Masked(facts)[start..end], facts.IsChinese);
        if (mood is Mood.Rumour or Mood.Denial) return null;
        var subject = Opening(facts, grammar, start, place.Start);
        var before = facts.Text[(subject.Count > 0 ? subject[^1].End : start)..place.Start];
        var objects = Objects(facts, grammar, place.End);
        if (objects.Count == 0) return mood == Mood.Plain && subject.Count > 0 ? WithoutObject(facts, grammar, verb, new Assertion(verb.Active, subject, [], place.Start), place) : null;
        return verb.IsDone && objects.Exists(name => name.IsActor || ActsOnProduct(subject, name)) ? null : WithObjects(grammar, verb, before, mood, new Assertion(verb.Active, subject, objects, place.Start));
    }

    // "Heron 5 上线 Kiosk" brings the model to the product, not the product to the model.
    private static bool ActsOnProduct(List<NamedSpan> subject, NamedSpan thing) =>
        subject is [.., { Topic.Kind: TopicKind.Model }] && !thing.IsPart && (thing.Topic.Kind is not TopicKind.Model || !thing.In(chinese: false).Any(char.IsAsciiDigit));

    // "Heron 5 发布": it happens to what opens the clause. "Nimbus 推出部署指南": the last noun says what comes out.
    private static Assertion? WithoutObject(SentenceFacts facts, ClauseGrammar grammar, AssertionVerb verb, Assertion active, TextRange place)
    {
        var before = facts.Text[active.Subject[^1].End..place.Start];
        var isPassive = verb.IsDone && !active.Subject.Any(name => name.IsActor) && grammar.LeadsToPassive.IsMatch(before) && grammar.EndsPassive.IsMatch(facts.Text[place.End..]);
        if (isPassive) return new(verb.Passive, [], active.Subject, place.Start);
        return facts.IsChinese && grammar.LeadsToVerb.IsMatch(before) && HeadNoun.Of(facts.Text[place.End..Clause.EndOf(facts.Text, place.End)]) is { } head
            ? active with { Pattern = new Bilingual(verb.Active.English.Replace("{o}", head.English, StringComparison.Ordinal), verb.Active.Chinese.Replace("{o}", head.Chinese, StringComparison.Ordinal)) }
            : null;
    }

    // "Introducing Heron 5", "发布 Heron 5": nobody is named who does it.
    private static Assertion? WithObjects(ClauseGrammar grammar, AssertionVerb verb, string before, Mood mood, Assertion active) => (active.Subject.Count, mood) switch
    {
        (0, Mood.Plain) when verb.IsDone && grammar.Opens.IsMatch(before) => active with { Pattern = verb.Passive },
        ( > 0, Mood.Plain) when grammar.LeadsToVerb.IsMatch(before) => active,
        ( > 0, _) when grammar.PlansVerb.IsMatch(before) => active with { Pattern = verb.Planned },
        _ => null,
    };

    // The names that open the clause, with nothing but spaces between them.
    private static List<NamedSpan> Opening(SentenceFacts facts, ClauseGrammar grammar, int start, int verb)
    {
        var names = new List<NamedSpan>();
        foreach (var name in facts.Names.Where(name => name.Start >= start && name.End <= verb))
        {
            var gap = facts.Text[(names.Count > 0 ? names[^1].End : start)..name.Start];
            if (names.Count == 0 ? !grammar.Opens.IsMatch(gap) : gap.Trim().Length > 0) break;
            names.Add(name);
        }

        return names;
    }

    private static List<NamedSpan> Objects(SentenceFacts facts, ClauseGrammar grammar, int from)
    {
        var names = new List<NamedSpan>();
        foreach (var name in facts.Names.Where(name => name.Start >= from))
        {
            var gap = facts.Text[(names.Count > 0 ? names[^1].End : from)..name.Start];
            if (!(names.Count == 0 ? grammar.LeadsToObject : grammar.Joins).IsMatch(gap)) break;
            names.Add(name);
        }

        // What stands last must end there: in "releases Heron guide" no Heron is released.
        while (names.Count > 0 && !grammar.Ends(facts.Text[names[^1].End..], names[^1].In(chinese: false)))
            names.Clear();
        return names.Count > MostObjects ? names[..MostObjects] : names;
    }

    private static string Masked(SentenceFacts facts)
    {
        var letters = facts.Text.ToCharArray();
        foreach (var name in facts.Names)
            letters.AsSpan(name.Start, name.Length).Fill('_');
        return new string(letters);
    }
}
