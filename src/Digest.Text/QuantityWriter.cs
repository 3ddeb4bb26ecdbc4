namespace Digest.Text;

/// <summary>Writes a figure in either language so that reading it back gives the same figure.</summary>
public static class QuantityWriter
{
    /// <summary>33 billion parameters, 330亿参数; $16 a month, 每月16美元.</summary>
    public static string Write(Quantity quantity, bool chinese) => quantity.Unit switch
    {
        QuantityUnit.Ratio => quantity.Of ?? Number(quantity, chinese),
        QuantityUnit.Money => Money(quantity, chinese),
        QuantityUnit.PricePerUnit when chinese => PriceBasis.Chinese(quantity.Per ?? "") + Money(quantity, chinese),
        QuantityUnit.PricePerUnit => $"{Money(quantity, chinese)} {PriceBasis.English(quantity.Per ?? "")}",
        QuantityUnit.Percent when quantity is { Of: null, Vague: false } => Percent(quantity, chinese),
        _ => Counted(quantity, chinese),
    };

    private static string Percent(Quantity quantity, bool chinese) => quantity.UpTo is { } high
        ? $"{NumberWriter.Write(quantity.Value, chinese)}{(chinese ? "%" : "")}–{NumberWriter.Write(high, chinese)}%"
        : NumberWriter.Write(quantity.Value, chinese) + '%';

    private static string Money(Quantity quantity, bool chinese)
    {
        var unit = UnitTable.Of(QuantityUnit.Money, quantity.Of);
        if (chinese)
            return Number(quantity, chinese) + (unit?.Chinese ?? quantity.Of);
        if (quantity.Vague)
            return $"{Number(quantity, chinese)} of {unit?.Plural ?? quantity.Of}";

        return Currency.EnglishSign(quantity.Of ?? "") + Number(quantity, chinese);
    }

    private static string Counted(Quantity quantity, bool chinese)
    {
        var number = Number(quantity, chinese);
        if (UnitTable.Of(quantity.Unit, quantity.Of) is not { } unit)
            return number;
        if (chinese)
            return number + unit.Chinese;

        return quantity.Vague ? $"{number} of {unit.Plural}" : $"{number} {unit.English(quantity.UpTo ?? quantity.Value)}";
    }

    private static string Number(Quantity quantity, bool chinese) => quantity switch
    {
        { Vague: true } => NumberWriter.WriteVague(quantity.Value / 2, chinese),
        { UpTo: { } high } => NumberWriter.WriteRange(quantity.Value, high, chinese),
        _ => NumberWriter.Write(quantity.Value, chinese),
    };
}
