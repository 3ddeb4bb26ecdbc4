using System.Globalization;
using System.Text;

namespace Digest.Storage;

/// <summary>Subscribers as a CSV file: address,name,language,sections,status,since; only the address must be there.</summary>
public static class SubscriberFile
{
    private static readonly string[] Columns = ["address", "name", "language", "sections", "status", "since"];

    /// <summary>Reads rows with or without a heading; a row that cannot be taken is a fault that names its line, and the others go on.</summary>
    public static (IReadOnlyList<(EmailAddress Address, SubscriberWishes Wishes)> Rows, IReadOnlyList<string> Faults) Read(string text)
    {
        var rows = new List<(EmailAddress, SubscriberWishes)>();
        var faults = new List<string>();
        IReadOnlyList<string> columns = Columns;
        foreach (var (line, fields) in CsvRows.Read(text))
        {
            var names = fields.Select(field => field.ToLowerInvariant()).ToList();
            if (rows.Count + faults.Count == 0 && (names.Contains("address") || names.Contains("email")))
            {
                columns = [.. names.Select(name => name == "email" ? "address" : name)];
                continue;
            }

            var fault = TakeRow(columns, fields, rows);
            if (fault is not null) faults.Add(string.Create(CultureInfo.InvariantCulture, $"line {line}: {fault}"));
        }

        return (rows, faults);
    }

    /// <summary>Writes every subscriber, so that <see cref="Read"/> gives them back.</summary>
    public static string Write(IEnumerable<Subscriber> subscribers)
    {
        var text = new StringBuilder(CsvRows.Write(Columns));
        foreach (var reader in subscribers)
        {
            text.Append(CsvRows.Write(
                reader.Address, reader.Name, reader.Language.ToString(), EditionChoice.KeyOf(reader.Sections), reader.Status.ToString(), reader.Since.ToString("O", CultureInfo.InvariantCulture)));
        }

        return text.ToString();
    }

    private static string? TakeRow(IReadOnlyList<string> columns, IReadOnlyList<string> fields, List<(EmailAddress, SubscriberWishes)> rows)
    {
        string Field(string column) => FieldOf(columns, fields, column);
        if (!EmailAddress.TryParse(Field("address"), out var address, out var problem)) return $"\"{Field("address")}\" is no address: {problem}";
        if (!TryMember(Field("language"), EditionLanguage.ChineseFirst, out var language)) return Unknown<EditionLanguage>("language", Field("language"));
        if (!TryMember(Field("status"), SubscriberStatus.Active, out var status)) return Unknown<SubscriberStatus>("status", Field("status"));
        var named = Field("sections").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        var sections = named.Select(name => TryMember(name, default(SectionKind), out var kind) ? kind : (SectionKind?)null).ToList();
        if (sections.Contains(null)) return Unknown<SectionKind>("section", Field("sections"));
        var name = Field("name");
        rows.Add((address, new SubscriberWishes(language, status, name.Length == 0 ? null : name, named.Length == 0 ? null : [.. sections.OfType<SectionKind>()])));
        return null;
    }

    private static string FieldOf(IReadOnlyList<string> columns, IReadOnlyList<string> fields, string column)
    {
        for (var i = 0; i < columns.Count && i < fields.Count; i++)
        {
            if (columns[i] == column) return fields[i];
        }

        return string.Empty;
    }

    private static bool TryMember<T>(string text, T otherwise, out T member)
        where T : struct, Enum
    {
        member = otherwise;
        return text.Length == 0 || (Enum.TryParse(text.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out member) && !char.IsAsciiDigit(text[0]));
    }

    private static string Unknown<T>(string what, string text)
        where T : struct, Enum => $"{what} \"{text}\" is not known; write one of {string.Join(", ", Enum.GetNames<T>())}";
}
