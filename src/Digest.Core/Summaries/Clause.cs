using System.Buffers;

namespace Digest.Summaries;

/// <summary>The clause of a sentence that a verb stands in.</summary>
internal static class Clause
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，,；;：:|。");

    /// <summary>The text of the clause around the verb; the whole text when no verb was found.</summary>
    public static string Around(string text, FrameHit verb) => verb.Start < 0 ? text : text[StartOf(text, verb.Start)..EndOf(text, verb.Start)];

    public static int StartOf(string text, int verb) => text.AsSpan(0, verb).LastIndexOfAny(Marks) + 1;

    public static int EndOf(string text, int verb)
    {
        var end = text.AsSpan(verb).IndexOfAny(Marks);
        return end < 0 ? text.Length : verb + end;
    }
}
