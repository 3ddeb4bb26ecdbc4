using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class HeaderFieldsTests
{
    [Fact]
    public void Folded_lines_are_joined_and_the_first_of_a_name_counts()
    {
        var (header, body) = HeaderFields.Split("Subject: a\n b\nsubject: c\nno field\n\nbody\n\nmore");

        Assert.Equal("a b", HeaderFields.Read(header)["subject"]);
        Assert.Equal("body\n\nmore", body);
    }

    [Fact]
    public void A_parameter_loses_its_quotes()
    {
        Assert.Equal("x y", HeaderFields.Parameter("multipart/report; report-type=a; Boundary=\"x y\"", "boundary"));
        Assert.Null(HeaderFields.Parameter("text/plain", "boundary"));
    }
}
