namespace Digest.Selection;

/// <summary>What a matched form is evidence of.</summary>
internal enum NameFormKind
{
    /// <summary>Means its row wherever it stands.</summary>
    Sure,

    /// <summary>Means its row only with a settling word.</summary>
    Weak,

    /// <summary>Uses up the characters of a name that means something else here.</summary>
    Decoy,

    /// <summary>A settling word.</summary>
    Context,
}
