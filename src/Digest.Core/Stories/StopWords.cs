using System.Collections.Frozen;

namespace Digest.Stories;

/// <summary>English words that say nothing of what a story is about.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> Words = (
        "a about after again all also an and any are as at be been before being both but by can could day did do does for from get had has have he her here " +
        "his how i if in into is it its just like made make many may me more most much my new no not now of off on one only or other our out over own said " +
        "say says see she should so some such than that the their them then there these they this those to too under up us use used using very via was way " +
        "we week were what when where which while who why will with would year you your s t re ve ll d m amp http https www com x")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a lower-case word of the list.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
