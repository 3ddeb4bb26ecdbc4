namespace Digest.Text;

/// <summary>
/// A run of GBK bytes read one byte off, after a machine had put something between the two bytes of a character:
/// what each place may have held, as far as the bytes tell.
/// </summary>
internal sealed class DamagedRun(string text, LetterModel model)
{
    /// <summary>A slip of a byte heals at the next ASCII sign; longer runs are something else.</summary>
    private const int Longest = 80;

    /// <summary>Leads of rows that GBK leaves to users: what was read as one of them was dropped on the way.</summary>
    private static readonly int[] DroppedLeads = [0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xAF, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE];

    private readonly List<IReadOnlyList<char>> _slots = [];

    public IReadOnlyList<IReadOnlyList<char>> Slots => _slots;

    /// <summary>The index just after the run.</summary>
    public int End { get; private set; }

    /// <summary>A gloss split a character: ? reading ) rest. False when the bytes make no sense.</summary>
    public bool ReadGloss(int question, int letters)
    {
        var trailBefore = question > 0 ? GbkCodec.Instance.Encode(text[question - 1]) & 0xFF : 0;
        var reading = text.Substring(question + 1, letters);
        var known = Leads().Where(lead => trailBefore > 0 && model.Reads(reading, GbkCodec.Instance.Decode(trailBefore, lead))).ToList();
        var leads = known.Count > 0 ? known : [.. Leads()];
        var at = question + letters + 2;
        if (at >= text.Length) return false;
        if (text[at] == '?') return ReadLostTrail(leads, at);
        var code = GbkCodec.Instance.Encode(text[at]);
        if (code == 0) return false;
        Add(leads.Select(lead => GbkCodec.Instance.Decode(lead, code >> 8)));
        return Follow(code & 0xFF, at + 1);
    }

    /// <summary>A comma split a character before what looked like a full-width exclamation mark: ? ! rest.</summary>
    public bool ReadMark(int question)
    {
        Add(Leads().Select(lead => GbkCodec.Instance.Decode(lead, 0xA3)));
        return Follow(0xA1, question + 2);
    }

    /// <summary>Both bytes were split off; a reading of its own behind the mark tells the character.</summary>
    private bool ReadLostTrail(List<int> leads, int question)
    {
        var letters = PinyinSyllable.LengthAt(text, question + 1);
        if (letters == 0) return false;
        var reading = text.Substring(question + 1, letters);
        Add(leads.SelectMany(lead => Trails().Select(trail => GbkCodec.Instance.Decode(lead, trail))).Where(letter => model.Reads(reading, letter)));
        End = question + letters + 2;
        return _slots[^1].Count > 0;
    }

    /// <summary>Reads on with a lead byte in hand until a sign of one byte sets the reading right.</summary>
    private bool Follow(int lead, int at)
    {
        for (; at < text.Length && _slots.Count <= Longest; at++)
        {
            if (lead < 0x80) return Finish(at, (char)lead);
            if (text[at] == '?') return FinishUnknown(lead, at);
            if (text[at] is '€' or (>= '@' and <= '~')) return FinishTrail(lead, text[at] == '€' ? 0x80 : text[at], at);
            var code = GbkCodec.Instance.Encode(text[at]);
            if (code == 0) return false;
            AddPair(lead, code >> 8);
            lead = code & 0xFF;
        }

        return lead < 0x80 && at == text.Length && Finish(at, (char)lead);
    }

    private bool Finish(int at, char ascii)
    {
        _slots.Add([ascii]);
        End = at;
        return true;
    }

    private bool FinishTrail(int lead, int trail, int at)
    {
        AddPair(lead, trail);
        End = at + 1;
        return _slots[^1].Count > 0;
    }

    private bool FinishUnknown(int lead, int at)
    {
        Add(Trails().Select(trail => GbkCodec.Instance.Decode(lead, trail)));
        End = at + 1;
        return _slots[^1].Count > 0;
    }

    /// <summary>The character of two bytes; where that is none that the text would use, two characters whose middle bytes were dropped.</summary>
    private void AddPair(int lead, int trail)
    {
        var letter = GbkCodec.Instance.Decode(lead, trail);
        if (letter != '\0' && (FollowsOn(letter) || !ChineseScript.IsHan(letter)))
        {
            _slots.Add([letter]);
            return;
        }

        var firsts = Known(DroppedLeads.Select(dropped => GbkCodec.Instance.Decode(lead, dropped)));
        var seconds = Known(Leads().Where(other => other >= 0xA1).Select(other => GbkCodec.Instance.Decode(other, trail)));
        var split = firsts.Exists(first => seconds.Exists(second => model.Count(first, second) > 0));
        if (!split && letter != '\0' && model.IsLikely(letter))
        {
            _slots.Add([letter]);
            return;
        }

        _slots.Add(firsts);
        _slots.Add(seconds);
    }

    /// <summary>True when the text has the letter behind the one before it elsewhere too.</summary>
    private bool FollowsOn(char letter) => _slots.Count > 0 && _slots[^1].Any(before => model.Count(before, letter) > 0);

    private void Add(IEnumerable<char> candidates) => _slots.Add(Known(candidates));

    private List<char> Known(IEnumerable<char> candidates) => [.. candidates.Where(letter => letter != '\0' && model.IsKnown(letter)).Distinct().DefaultIfEmpty('?')];

    private static IEnumerable<int> Leads() => Enumerable.Range(GbkCodec.FirstLead, GbkCodec.LastLead - GbkCodec.FirstLead + 1);

    private static IEnumerable<int> Trails() => Enumerable.Range(GbkCodec.FirstTrail, GbkCodec.LastLead - GbkCodec.FirstTrail + 1);
}
