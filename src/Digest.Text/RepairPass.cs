using System.Text;

namespace Digest.Text;

/// <summary>One pass over a text that takes out or replaces ranges from left to right and logs each.</summary>
internal sealed class RepairPass(string kind, string text)
{
    private readonly List<Repair> repairs = [];
    private StringBuilder? output;
    private int copied;

    /// <summary>Replaces a range that starts where the last one ended, or later.</summary>
    public void Replace(int start, int length, string inserted)
    {
        output ??= new StringBuilder(text.Length);
        output.Append(text, copied, start - copied);
        repairs.Add(new Repair(kind, output.Length, text.Substring(start, length), inserted));
        output.Append(inserted);
        copied = start + length;
    }

    /// <summary>Takes a range out.</summary>
    public void Remove(int start, int length) => Replace(start, length, string.Empty);

    /// <summary>The text after the pass, its repairs added to the log.</summary>
    public string Finish(List<Repair> log)
    {
        if (output is null) return text;
        log.AddRange(repairs);
        return output.Append(text, copied, text.Length - copied).ToString();
    }
}
