using System.Text;

namespace Digest.Text;

/// <summary>A cleaned text with the log of what was changed, in the order in which it was changed.</summary>
public sealed record RepairedText(string Text, IReadOnlyList<Repair> Repairs)
{
    /// <summary>The text as it was before the first repair.</summary>
    public string Undo()
    {
        var text = Text;
        for (var end = Repairs.Count; end > 0;)
        {
            var start = end - 1;
            while (start > 0 && Repairs[start - 1].Kind == Repairs[start].Kind) start--;
            text = UndoPass(text, start, end);
            end = start;
        }

        return text;
    }

    /// <summary>Takes back the repairs of one pass, which stand in the order of the text.</summary>
    private string UndoPass(string text, int from, int to)
    {
        var original = new StringBuilder(text.Length);
        var at = 0;
        for (var i = from; i < to; i++)
        {
            var repair = Repairs[i];
            original.Append(text, at, repair.Start - at).Append(repair.Removed);
            at = repair.Start + repair.Inserted.Length;
        }

        return original.Append(text, at, text.Length - at).ToString();
    }
}
