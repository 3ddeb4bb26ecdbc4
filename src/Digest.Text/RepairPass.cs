using System.Text;

namespace Digest.Text;

/// <summary>One pass over a text that takes out or replaces ranges from left to right and logs each.</summary>
internal sealed class RepairPass(string kind, string text)
{
    private readonly List<Repair> _repairs = [];
    private StringBuilder? _output;
    private int _copied;

    /// <summary>Replaces a range that starts where the last one ended, or later.</summary>
    public void Replace(int start, int length, string inserted)
    {
        _output ??= new StringBuilder(text.Length);
        _output.Append(text, _copied, start - _copied);
        _repairs.Add(new Repair(kind, _output.Length, text.Substring(start, length), inserted));
        _output.Append(inserted);
        _copied = start + length;
    }

    /// <summary>Takes a range out.</summary>
    public void Remove(int start, int length) => Replace(start, length, string.Empty);

    /// <summary>The text after the pass, its repairs added to the log.</summary>
    public string Finish(List<Repair> log)
    {
        if (_output is null) return text;
        log.AddRange(_repairs);
        return _output.Append(text, _copied, text.Length - _copied).ToString();
    }
}
