namespace Digest.Text;

/// <summary>The units that figures are read and written in.</summary>
internal static class UnitTable
{
    private static readonly List<Unit> Units = [];
    private static readonly ILookup<char, (string Form, Unit Unit)> Forms = Load();

    /// <summary>The unit whose longest form stands at <paramref name="at"/>, and where the form ends.</summary>
    public static (Unit Unit, int End)? At(string text, int at)
    {
        if (at >= text.Length)
            return null;

        foreach (var (form, unit) in Forms[char.ToLowerInvariant(text[at])])
            if (string.Compare(text, at, form, 0, form.Length, StringComparison.OrdinalIgnoreCase) == 0 && EndsThere(text, form, at + form.Length))
                return (unit, at + form.Length);
        return null;
    }

    /// <summary>The unit that a figure is written in; null when only the number is.</summary>
    public static Unit? Of(QuantityUnit kind, string? of) => Units.Find(unit => unit.Kind == kind && unit.Of == of && unit.Plural.Length > 0);

    private static bool EndsThere(string text, string form, int end) =>
        end >= text.Length || !char.IsAsciiLetterOrDigit(form[^1]) || !char.IsAsciiLetterOrDigit(text[end]);

    private static ILookup<char, (string Form, Unit Unit)> Load()
    {
        var forms = new List<(string Form, Unit Unit)>();
        foreach (var line in EmbeddedFile.Lines(typeof(UnitTable), "units.txt"))
        {
            var cells = line.Split('|');
            var unit = new Unit(Enum.Parse<QuantityUnit>(cells[0]), cells[1] is "" ? null : cells[1], cells[2], cells[3], cells[4]);
            Units.Add(unit);
            forms.AddRange(cells[5].Split(';').Select(form => (form, unit)));
        }

        return forms.OrderByDescending(pair => pair.Form.Length).ToLookup(pair => char.ToLowerInvariant(pair.Form[0]));
    }
}
