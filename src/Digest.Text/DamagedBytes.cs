namespace Digest.Text;

/// <summary>Runs that a machine left one byte off by writing between the two bytes of a character; mended where the text itself proves the reading.</summary>
internal static class DamagedBytes
{
    public static string Mend(string text, List<Repair> log)
    {
        if (!text.Contains('?', StringComparison.Ordinal) || !(PinyinGlosses.AreIn(text) || DoubledMarks.AreIn(text))) return text;
        var model = new LetterModel(text);
        var pass = new RepairPass("damaged bytes", text);
        for (var at = text.IndexOf('?', StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf('?', at) : -1)
        {
            at = MendAt(pass, text, at, model);
        }

        return pass.Finish(log);
    }

    /// <summary>Mends the run that starts at a question mark; gives the place to go on from.</summary>
    private static int MendAt(RepairPass pass, string text, int question, LetterModel model)
    {
        if (IsLostSign(text, question))
        {
            pass.Remove(question, 1);
            return question + 1;
        }

        var run = new DamagedRun(text, model);
        if (!IsRead(run, text, question)) return question + 1;
        var before = question > 0 ? text[question - 1] : '\n';
        var after = run.End < text.Length ? text[run.End] : '\n';
        if (model.Choose(run.Slots, before, after) is not { } mended) return question + 1;
        pass.Replace(question, run.End - question, mended);
        return run.End;
    }

    /// <summary>A question mark that begins a line of Chinese stands for a sign that the code does not have.</summary>
    private static bool IsLostSign(string text, int question) =>
        (question == 0 || text[question - 1] == '\n') && question + 1 < text.Length && ChineseScript.IsHan(text[question + 1]);

    private static bool IsRead(DamagedRun run, string text, int question)
    {
        var letters = PinyinSyllable.LengthAt(text, question + 1);
        if (letters > 0) return run.ReadGloss(question, letters);
        var next = question + 1 < text.Length ? text[question + 1] : '\n';
        return next is '!' or '！' && run.ReadMark(question);
    }
}
