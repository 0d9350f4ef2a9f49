using System.Text;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.UnitTests.Cloud.Tickets;

/// <summary>What a file is, by its content.</summary>
public sealed class MediaKindTests
{
    [Theory]
    [InlineData("FFD8FFE000104A46494600010100", "image/jpeg")]
    [InlineData("89504E470D0A1A0A0000000D49484452", "image/png")]
    [InlineData("524946461A000000574542505650384C", "image/webp")]
    [InlineData("0000001866747970686569630000000068656963", "image/heic")]
    [InlineData("00000018667479706D70343200000000", "video/mp4")]
    [InlineData("0000001466747970717420200000000071742020", "video/quicktime")]
    [InlineData("1A45DFA39F4286810142F7810142F2810442F381084282847765626D", "video/webm")]
    [InlineData("255044462D312E370A25E2E3CFD30A31", "application/pdf")]
    public void A_file_is_known_by_its_first_bytes(string head, string mediaType) => Assert.Equal(mediaType, MediaKind.Of([.. Convert.FromHexString(head), .. new byte[16]]));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("<!DOCTYPE html><html><body>not a photo</body></html>")]
    [InlineData("#!/bin/sh\nrm -rf everything please")]
    [InlineData("GIF89a and then some more of that kind of thing")]
    [InlineData("PK\u0003\u0004 an archive that could be a document")]
    [InlineData("just a text that says it is a photo.jpg")]
    [InlineData("")]
    public void Scripts_pages_archives_and_texts_are_no_evidence(string content) => Assert.Null(MediaKind.Of(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void Matroska_alone_is_no_webm() => Assert.Null(MediaKind.Of([.. Convert.FromHexString("1A45DFA3A34286810142F7810142F2810442F381084282886D6174726F736B61"), .. new byte[16]]));

    [Theory]
    [InlineData(EvidenceKind.Photo, "video/mp4")]
    [InlineData(EvidenceKind.Video, "image/jpeg")]
    [InlineData(EvidenceKind.Signature, "application/pdf")]
    [InlineData(EvidenceKind.Document, "video/webm")]
    public void A_kind_takes_only_what_it_is(EvidenceKind kind, string mediaType) => Assert.DoesNotContain(mediaType, MediaKind.Allowed(kind));

    [Theory]
    [InlineData(28, true)]
    [InlineData(122, true)]
    [InlineData(5, false)]
    public void A_full_disk_is_known_by_its_number(int number, bool full) => Assert.Equal(full, DiskFull.Is(new IOException("", number)));
}
