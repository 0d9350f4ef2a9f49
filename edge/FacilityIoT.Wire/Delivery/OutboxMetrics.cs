namespace FacilityIoT.Wire.Delivery;

/// <summary>Names of the node metrics that carry delivery: the outbox's state upwards, the host's answers downwards.</summary>
public static class OutboxMetrics
{
    public const string Prefix = "FacilityIoT/Outbox/";

    /// <summary>String, in births and NCMD.</summary>
    public const string Epoch = "FacilityIoT/Outbox/Epoch";

    /// <summary>Int64: the last stored frame.</summary>
    public const string Head = "FacilityIoT/Outbox/Head";

    /// <summary>Int64: the oldest frame still kept.</summary>
    public const string Low = "FacilityIoT/Outbox/Low";

    /// <summary>Int64: everything up to here was acknowledged.</summary>
    public const string Acked = "FacilityIoT/Outbox/Acked";

    /// <summary>Int32: the version of this protocol, 1.</summary>
    public const string Proto = "FacilityIoT/Outbox/Proto";

    /// <summary>String, NCMD: the host that acknowledges.</summary>
    public const string Host = "FacilityIoT/Outbox/Host";

    /// <summary>Int64, NCMD: every frame up to here is stored.</summary>
    public const string Ack = "FacilityIoT/Outbox/Ack";

    /// <summary>String, NCMD: further stored frames, as "105-180,200-260"; 64 ranges by default, the lowest and the highest.</summary>
    public const string AckRanges = "FacilityIoT/Outbox/AckRanges";

    /// <summary>Int64, NCMD: every frame up to here is covered by a backup and need not be kept.</summary>
    public const string Released = "FacilityIoT/Outbox/Released";

    /// <summary>Int32, NCMD: frames in flight; 0 pauses.</summary>
    public const string Window = "FacilityIoT/Outbox/Window";

    /// <summary>Int64, NCMD: send again from here.</summary>
    public const string ReplayFrom = "FacilityIoT/Outbox/ReplayFrom";

    /// <summary>String, NCMD: a replay with a known id is not repeated.</summary>
    public const string ReplayId = "FacilityIoT/Outbox/ReplayId";
}
