namespace Digest.Stories;

/// <summary>Finds the pairs of texts that share several rare shingles, without comparing every text with every other.</summary>
internal static class ShingleIndex
{
    // One shingle in four is enough to meet a copied sentence and keeps the index small.
    private const ulong Sampled = 4;
    private const int SharedAtLeast = 4;
    // A shingle of many texts is a disclaimer or a byline.
    private const int Common = 24;

    public static IEnumerable<(int Left, int Right)> Candidates(IReadOnlyList<ShingledText> texts)
    {
        var shared = new SortedDictionary<(int, int), int>();
        foreach (var list in Postings(texts).Values.Where(list => list.Count is > 1 and <= Common))
            for (var right = 1; right < list.Count; right++)
                for (var left = 0; left < right; left++)
                    shared[(list[left], list[right])] = shared.GetValueOrDefault((list[left], list[right])) + 1;
        return shared.Where(pair => pair.Value >= SharedAtLeast).Select(pair => pair.Key);
    }

    private static Dictionary<ulong, List<int>> Postings(IReadOnlyList<ShingledText> texts)
    {
        var postings = new Dictionary<ulong, List<int>>();
        for (var at = 0; at < texts.Count; at++)
            foreach (var shingle in texts[at].All.Where(shingle => shingle % Sampled == 0))
            {
                if (!postings.TryGetValue(shingle, out var list))
                    postings[shingle] = list = [];
                list.Add(at);
            }

        return postings;
    }
}
