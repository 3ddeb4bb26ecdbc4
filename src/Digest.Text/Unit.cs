namespace Digest.Text;

/// <summary>One line of units.txt: what a figure counts, as both languages write it.</summary>
internal sealed record Unit(QuantityUnit Kind, string? Of, string Singular, string Plural, string Chinese)
{
    /// <summary>The noun as English writes it behind this value.</summary>
    public string English(decimal value) => value == 1 ? Singular : Plural;
}
