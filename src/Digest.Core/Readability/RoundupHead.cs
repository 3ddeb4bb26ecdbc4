namespace Digest.Readability;

/// <summary>Where a story of a round-up begins.</summary>
/// <param name="Index">Its block.</param>
/// <param name="Title">The words of its link, or of its heading.</param>
/// <param name="Link">The address that the story is about.</param>
/// <param name="OwnBlock">True when the block is only the title; false when it holds the story's words too.</param>
internal sealed record RoundupHead(int Index, string Title, Uri Link, bool OwnBlock);
