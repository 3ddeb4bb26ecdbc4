namespace Digest.Text;

/// <summary>Takes the dirt of copied Chinese pages out of a text; every change is logged and can be undone, clean text comes back as it is.</summary>
public static class ChineseRepair
{
    /// <summary>The text without dirt, and the log of what was done.</summary>
    public static RepairedText Clean(string text)
    {
        var log = new List<Repair>();
        var clean = PinyinGlosses.Remove(text, log);
        return new RepairedText(clean, log);
    }
}
