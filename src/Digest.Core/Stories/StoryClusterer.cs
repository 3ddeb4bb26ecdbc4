namespace Digest.Stories;

/// <summary>Groups tellings into stories: the surest pairs join first, and two groups join only when all their tellings are alike on average.</summary>
public sealed class StoryClusterer(TermReader reader, StoryOptions options)
{
    /// <summary>With the built-in words and default lines, and no names of topics.</summary>
    public StoryClusterer()
        : this(new TermReader(ConceptLexicon.Default), new StoryOptions())
    {
    }

    /// <summary>For each telling the place of the first telling of its story.</summary>
    public IReadOnlyList<int> Cluster(IReadOnlyList<Telling> tellings) => Cluster(tellings, new Reprints(tellings));

    /// <summary>The same, with the copies that were found already.</summary>
    public IReadOnlyList<int> Cluster(IReadOnlyList<Telling> tellings, Reprints reprints)
    {
        var index = new TellingIndex(tellings, reader);
        var likeness = new Likeness(index, options);
        var groups = new StoryGroups(tellings.Count);
        foreach (var (left, right) in reprints.Pairs())
            groups.Join(left, right, (_, _) => 1);
        foreach (var pair in Pairs(index, likeness).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right))
            groups.Join(pair.Left, pair.Right, likeness.Of);
        return groups.Firsts();
    }

    private static List<(int Left, int Right, double Likeness)> Pairs(TellingIndex index, Likeness likeness)
    {
        var pairs = new List<(int, int, double)>();
        for (var right = 0; right < index.Tellings.Count; right++)
            foreach (var left in index.Before(right))
                if (likeness.Of(left, right) is >= 1 and var sure)
                    pairs.Add((left, right, sure));
        return pairs;
    }
}
