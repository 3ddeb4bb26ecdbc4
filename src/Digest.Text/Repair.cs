namespace Digest.Text;

/// <summary>One change that the clean-room made to a text, enough to undo it.</summary>
/// <param name="Kind">The kind of dirt, as in ChineseRepair's list.</param>
/// <param name="Start">Where in the cleaned text the change stands.</param>
/// <param name="Removed">The characters that stood there before.</param>
/// <param name="Inserted">The characters that stand there now.</param>
public sealed record Repair(string Kind, int Start, string Removed, string Inserted);
