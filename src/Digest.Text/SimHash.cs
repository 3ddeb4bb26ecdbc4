using System.Numerics;

namespace Digest.Text;

/// <summary>Fingerprints of 64 bits that differ in few bits when the texts differ in few tokens (Charikar 2002).</summary>
public static class SimHash
{
    /// <summary>The fingerprint of a bag of tokens; repeated tokens weigh as often as they occur, none gives 0.</summary>
    public static ulong Of(IEnumerable<string> tokens)
    {
        Span<int> votes = stackalloc int[64];
        votes.Clear();
        foreach (var token in tokens)
            Vote(votes, TokenHash.Of(token));

        var print = 0UL;
        for (var bit = 0; bit < 64; bit++)
            if (votes[bit] > 0)
                print |= 1UL << bit;
        return print;
    }

    /// <summary>How many of the 64 bits differ.</summary>
    public static int Distance(ulong left, ulong right) => BitOperations.PopCount(left ^ right);

    private static void Vote(Span<int> votes, ulong hash)
    {
        for (var bit = 0; bit < 64; bit++)
            votes[bit] += ((hash >> bit) & 1) == 1 ? 1 : -1;
    }
}
