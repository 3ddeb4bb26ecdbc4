namespace Digest.Text;

/// <summary>Takes the dirt of copied Chinese pages out of a text; every change is logged and can be undone, clean text comes back as it is.</summary>
public static class ChineseRepair
{
    /// <summary>The text without a converter's pinyin glosses and otherwise as it is: names are found in it where glosses would part them.</summary>
    public static string WithoutGlosses(string text) => PinyinGlosses.Remove(text, []);

    /// <summary>The text without dirt, and the log of what was done, one pass after the other.</summary>
    public static RepairedText Clean(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') < 0) return new RepairedText(text, []);
        var log = new List<Repair>();
        var clean = DamagedBytes.Mend(text, log);
        clean = PinyinGlosses.Remove(clean, log);
        clean = JammerRuns.Remove(clean, log);
        clean = StrayMarkup.Remove(clean, log);
        clean = DoubledMarks.Remove(clean, log);
        clean = DoubledBody.Remove(clean, log);
        clean = SiteChrome.Remove(clean, log);
        MaskedWords.Mark(clean, log);
        return new RepairedText(clean, log);
    }
}
