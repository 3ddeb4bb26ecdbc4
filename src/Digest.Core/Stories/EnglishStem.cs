namespace Digest.Stories;

/// <summary>Cuts the common endings of English words, so that "releases", "released" and "releasing" are one term.</summary>
public static class EnglishStem
{
    private static readonly (string Ending, string Instead)[] Endings =
    [
        ("ies", "y"), ("sses", "ss"), ("ings", ""), ("ing", ""), ("ied", "y"), ("ed", ""), ("ers", ""), ("er", ""),
        ("ments", ""), ("ment", ""), ("ions", ""), ("ion", ""), ("als", ""), ("al", ""), ("ly", ""), ("es", ""), ("s", ""),
    ];

    /// <summary>The stem of a lower-case word; words of up to three letters and words with digits stay as they are.</summary>
    public static string Of(string word)
    {
        if (word.Length <= 3 || word.Any(letter => !char.IsAsciiLetterLower(letter)))
            return word;
        foreach (var (ending, instead) in Endings)
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 3 && !word.EndsWith("ss", StringComparison.Ordinal))
                return Trim(word[..^ending.Length] + instead);
        return Trim(word);
    }

    private static string Trim(string stem)
    {
        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e' or 'o'))
            return stem[..^1];
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }
}
