// SPDX-License-Identifier: Apache-2.0
module consumer.decoder {
    requires lydian.tlv;
}
