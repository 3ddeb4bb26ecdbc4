namespace Digest.Selection;

/// <summary>A form that stands at a range of the folded text, before it is settled what it means.</summary>
/// <param name="Kind">Never <see cref="NameFormKind.Context"/>.</param>
/// <param name="Row">Index of the row it may mean.</param>
/// <param name="Model">The member of the row's series, when a version or variant follows.</param>
internal sealed record NameHit(NameFormKind Kind, int Row, int Start, int End, Topic? Model)
{
    public int Length => End - Start;
}
