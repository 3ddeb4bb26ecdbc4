using System.Globalization;
using Digest.Text;

namespace Digest.Templating.Builtins;

/// <summary>Names of months and days, and number signs, of the languages that templates ask for; the program itself runs without a culture.</summary>
internal static class Cultures
{
    public static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly Lazy<Dictionary<string, CultureInfo>> Known = new(Load);

    /// <summary>The culture of a name such as <c>zh-CN</c>, or of its language; without a name, the invariant one.</summary>
    public static CultureInfo Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return Invariant;

        var language = name.Split('-')[0];
        return Known.Value.GetValueOrDefault(name) ?? Known.Value.GetValueOrDefault(language) ?? Invariant;
    }

    private static Dictionary<string, CultureInfo> Load()
    {
        var rows = EmbeddedFile.Json<Dictionary<string, Dictionary<string, string>>>(typeof(TemplateEngine), "cultures.json");
        return rows.ToDictionary(row => row.Key, row => Create(row.Value), StringComparer.OrdinalIgnoreCase);
    }

    private static CultureInfo Create(Dictionary<string, string> row)
    {
        var culture = (CultureInfo)Invariant.Clone();
        var dates = culture.DateTimeFormat;
        dates.DayNames = row["days"].Split('|');
        dates.AbbreviatedDayNames = row["shortDays"].Split('|');
        dates.MonthNames = [.. row["months"].Split('|'), ""];
        dates.MonthGenitiveNames = dates.MonthNames;
        dates.AbbreviatedMonthNames = [.. row["shortMonths"].Split('|'), ""];
        dates.AbbreviatedMonthGenitiveNames = dates.AbbreviatedMonthNames;
        dates.ShortDatePattern = row["date"];
        dates.LongTimePattern = row["time"];
        dates.AMDesignator = row["am"];
        dates.PMDesignator = row["pm"];
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.CurrencyDecimalSeparator = row["decimal"];
        culture.NumberFormat.NumberGroupSeparator = culture.NumberFormat.CurrencyGroupSeparator = row["group"];
        culture.NumberFormat.CurrencySymbol = row["currency"];
        return culture;
    }
}
