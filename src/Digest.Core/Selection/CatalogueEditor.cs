namespace Digest.Selection;

/// <summary>Applies an editor's wishes to the rows of the catalogue.</summary>
internal static class CatalogueEditor
{
    /// <summary>The rows after all edits, in order; a later edit sees what an earlier one did.</summary>
    public static IReadOnlyList<CatalogueRow> Apply(IReadOnlyList<CatalogueRow> rows, IEnumerable<TopicEdit> edits)
    {
        var edited = rows.ToList();
        foreach (var edit in edits)
        {
            var at = IndexOf(edited, edit);
            if (at < 0 && edit.Enabled)
                edited.Add(New(edited, edit));
            else if (at >= 0 && edit.Enabled)
                edited[at] = Changed(edited, edited[at], edit);
            else if (at >= 0)
                edited.RemoveAt(at);
        }

        return edited;
    }

    private static int IndexOf(List<CatalogueRow> rows, TopicEdit edit)
    {
        var name = TextFold.Name(edit.Name);
        return rows.FindIndex(row => edit.Id is { } id ? row.Id == id : Names(row).Any(form => TextFold.Name(form) == name));
    }

    private static IEnumerable<string> Names(CatalogueRow row) =>
        new[] { row.En, row.Zh ?? row.En, row.Hant ?? row.En }.Concat(row.Aliases);

    private static CatalogueRow New(List<CatalogueRow> rows, TopicEdit edit) => new()
    {
        Id = edit.Id ?? Slug(edit.Name),
        Kind = edit.Kind ?? TopicKind.Product,
        En = edit.Name,
        Zh = edit.Chinese,
        Maker = MakerId(rows, edit),
        Aliases = edit.Aliases,
        Series = edit.Kind is TopicKind.Model,
    };

    private static CatalogueRow Changed(List<CatalogueRow> rows, CatalogueRow row, TopicEdit edit) => row with
    {
        En = edit.Name,
        Zh = edit.Chinese ?? row.Zh,
        Kind = edit.Kind ?? row.Kind,
        Maker = MakerId(rows, edit) ?? row.Maker,
        Aliases = [.. row.Aliases.Concat(row.WeakName ? [] : [row.En]).Concat(edit.Aliases).Distinct(StringComparer.Ordinal)],
        Weak = row.WeakName && row.En != edit.Name ? [.. row.Weak, row.En] : row.Weak,
        WeakName = row.WeakName && row.En == edit.Name,
    };

    private static string? MakerId(List<CatalogueRow> rows, TopicEdit edit) => edit.Maker is not { } maker
        ? null
        : rows.Find(row => row.Id == maker || Names(row).Any(form => TextFold.Name(form) == TextFold.Name(maker)))?.Id ?? Slug(maker);

    private static string Slug(string name) => TextFold.Name(name).Replace(' ', '-');
}
