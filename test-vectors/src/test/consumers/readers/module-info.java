// SPDX-License-Identifier: Apache-2.0
module consumer.readers {
    requires lydian.kernel;

    uses lydian.kernel.card.ReaderProvider;
}
