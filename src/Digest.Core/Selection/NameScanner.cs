namespace Digest.Selection;

/// <summary>Turns raw pattern hits into names with proper boundaries and capitals, and reads on where a model's version follows.</summary>
internal sealed class NameScanner(NameIndex index, ModelNameReader models)
{
    /// <summary>Every name that may be meant, in no order.</summary>
    public NameScan Scan(TextFold text)
    {
        var raw = new List<PatternHit>(text.Length / 32 + 8);
        index.Automaton.Find(text, raw);
        var scan = new NameScan([], []);
        foreach (var hit in raw)
            Take(text, hit, scan);
        return scan;
    }

    private void Take(TextFold text, PatternHit hit, NameScan scan)
    {
        var (starts, ends) = (StartsWord(text, hit.Start), EndsWord(text, hit.End));
        foreach (var form in index.FormsOf(hit.Pattern))
        {
            // A decoy may begin inside a word: 140 字节 holds "0 字节".
            if (!starts && form.Kind is not NameFormKind.Decoy)
                continue;
            if (form.Kind is NameFormKind.Context)
                AddContext(scan, form.Row, hit, ends);
            else if (HasItsCapitals(text, form, hit))
                AddName(text, scan, form, hit, ends);
        }
    }

    private static void AddContext(NameScan scan, int word, PatternHit hit, bool ends)
    {
        if (!ends)
            return;
        if (!scan.Contexts.TryGetValue(word, out var places))
            scan.Contexts.Add(word, places = []);
        if (places.Count == 0 || places[^1] != hit.End)
            places.Add(hit.End);
    }

    private void AddName(TextFold text, NameScan scan, NameForm form, PatternHit hit, bool ends)
    {
        if (ends)
            scan.Hits.Add(new NameHit(form.Kind, form.Row, hit.Start, hit.End, null));
        if (form.Kind is not NameFormKind.Decoy && index.Rows[form.Row].Series && MayGoOn(text, hit.End) && !EndsAnotherName(text, form, hit.Start) && models.Read(text, form, hit.Start, hit.End) is { } model)
            scan.Hits.Add(model);
    }

    private static bool StartsWord(TextFold text, int start) =>
        start == 0 || !TextFold.IsWord(text.Chars[start]) || !TextFold.IsWord(text.Chars[start - 1]);

    // "GPT-3" does not end inside "GPT-3.5".
    private static bool EndsWord(TextFold text, int end)
    {
        if (end >= text.Length || !TextFold.IsWord(text.Chars[end - 1]))
            return true;
        if (TextFold.IsWord(text.Chars[end]))
            return false;

        return !(char.IsAsciiDigit(text.Chars[end - 1]) && text.Chars[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text.Chars[end + 1]));
    }

    private static bool MayGoOn(TextFold text, int end) =>
        end < text.Length && (!TextFold.IsWord(text.Chars[end - 1]) || !char.IsAsciiLetter(text.Chars[end]));

    // ACE-Step 1.5 is no Step 1.5.
    private bool EndsAnotherName(TextFold text, NameForm form, int start) =>
        index.Rows[form.Row].Plain && start > 1 && text.Chars[start - 1] == ' ' && text.Original[text.PlaceOf(start - 1)] is '-' or '_' && TextFold.IsWord(text.Chars[start - 2]);

    private static bool HasItsCapitals(TextFold text, NameForm form, PatternHit hit)
    {
        if (form.Cased is not { } cased || cased.Length != hit.Length)
            return true;
        for (var i = 0; i < cased.Length; i++)
            if (char.IsAsciiLetter(cased[i]) && char.IsAsciiLetter(text.Original[text.PlaceOf(hit.Start + i)]) && cased[i] != text.Original[text.PlaceOf(hit.Start + i)])
                return false;
        return true;
    }
}
