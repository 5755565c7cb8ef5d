// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.Optional;

/**
 * What is publicly known of application identifiers: scheme and product. For people who look at a card; a terminal acts
 * on its own configuration, never on this.
 *
 * <p>The names are those of the schemes; they and the marks behind them belong to their owners.
 */
public final class AidRegistry {
    /**
     * Beginning of the identifier, scheme, product (empty where a scheme's other applications fall). A longer beginning
     * stands after the shorter ones.
     */
    static final String[][] KNOWN = {
        {"A000000001", "Danmønt", ""},
        {"A0000000011010", "Danmønt", "cash card"},
        {"A000000003", "Visa", ""},
        {"A0000000031010", "Visa", "credit/debit"},
        {"A000000003101001", "Visa", "credit"},
        {"A000000003101002", "Visa", "debit"},
        {"A0000000032010", "Visa", "Electron"},
        {"A0000000032020", "Visa", "V Pay"},
        {"A0000000033010", "Visa", "Interlink"},
        {"A0000000036010", "Visa", "Visa Cash, domestic"},
        {"A0000000036020", "Visa", "Visa Cash, international"},
        {"A0000000038002", "Visa", "dynamic passcode authentication"},
        {"A0000000038010", "Visa", "Plus"},
        {"A0000000039010", "Visa", "loyalty"},
        {"A000000003999910", "Visa", "proprietary ATM"},
        {"A000000098", "Visa", "USA debit"},
        {"A000000004", "Mastercard", ""},
        {"A0000000041010", "Mastercard", "credit/debit"},
        {"A0000000042203", "Mastercard", "USA debit"},
        {"A0000000043060", "Mastercard", "Maestro"},
        {"A0000000046000", "Mastercard", "Cirrus"},
        {"A0000000048002", "Mastercard", "chip authentication program"},
        {"A000000005", "Mastercard", "Maestro UK"},
        {"A0000000050002", "Mastercard", "Solo"},
        {"A000000010", "Europay", ""},
        {"A0000000101030", "Europay", "Maestro, Switzerland"},
        {"B012345678", "Mastercard", "test"},
        {"A000000024", "Midland Bank", ""},
        {"A000000025", "American Express", "credit/debit"},
        {"A000000025010701", "American Express", "Expresspay"},
        {"A000000790", "American Express", "China credit/debit"},
        {"A000000029", "LINK", "ATM card"},
        {"A000000042", "CB", ""},
        {"A0000000421010", "CB", "credit/debit"},
        {"A0000000422010", "CB", "debit"},
        {"A000000065", "JCB", ""},
        {"A0000000651010", "JCB", "credit"},
        {"A000000069", "Moneo", ""},
        {"A000000111", "PostFinance", ""},
        {"A0000001110101", "PostFinance", "Postcard"},
        {"A000000121", "Dankort", ""},
        {"A0000001211010", "Dankort", "debit"},
        {"A0000001214711", "Dankort", "Visa/Dankort"},
        {"A0000001214712", "Dankort", "J/Speedy"},
        {"A000000141", "BANCOMAT", ""},
        {"A0000001410001", "BANCOMAT", "PagoBANCOMAT"},
        {"A000000152", "Discover", ""},
        {"A0000001523010", "Discover", "card"},
        {"A0000001524010", "Discover", "USA debit"},
        {"A000000154", "Banrisul", ""},
        {"A0000001544442", "Banrisul", "Banricompras debit"},
        {"A000000172950001", "Financial Information Service (Taiwan)", "financial application"},
        {"A0000001850002", "Post Office (UK)", "card account"},
        {"A000000228", "mada", ""},
        {"A0000002281010", "mada", "SPAN (M/Chip)"},
        {"A0000002282010", "mada", "SPAN (VIS)"},
        {"A000000277", "Interac", ""},
        {"A0000002771010", "Interac", "debit"},
        {"A000000315", "Currence", ""},
        {"A0000003156020", "Currence", "Chipknip"},
        {"A000000324", "Discover", "ZIP"},
        {"A000000333", "UnionPay", ""},
        {"A000000333010101", "UnionPay", "debit"},
        {"A000000333010102", "UnionPay", "credit"},
        {"A000000333010103", "UnionPay", "quasi-credit"},
        {"A000000333010106", "UnionPay", "electronic cash"},
        {"A000000333010108", "UnionPay", "USA debit"},
        {"A000000337", "GIM-UEMOA", ""},
        {"A000000337101000", "GIM-UEMOA", "standard"},
        {"A000000337101001", "GIM-UEMOA", "prepaid online"},
        {"A000000337102000", "GIM-UEMOA", "classic"},
        {"A000000337102001", "GIM-UEMOA", "prepaid offline"},
        {"A000000337301000", "GIM-UEMOA", "retrait"},
        {"A000000337601001", "GIM-UEMOA", "electronic wallet"},
        {"A000000359", "EAPS", ""},
        {"A0000003591010028001", "Deutsche Kreditwirtschaft", "girocard"},
        {"A00000035910100380", "BANCOMAT", "PagoBANCOMAT"},
        {"A000000371", "Verve", ""},
        {"A000000384", "eftpos Australia", ""},
        {"A00000038410", "eftpos Australia", "savings"},
        {"A00000038420", "eftpos Australia", "cheque"},
        {"A000000427", "Hipercard", ""},
        {"A0000004271010", "Hipercard", "Hiperchip"},
        {"A000000432", "PRO100", ""},
        {"A0000004360100", "Edenred", "Ticket Restaurant"},
        {"A000000439", "ACCEL/Exchange", ""},
        {"A0000004391010", "ACCEL/Exchange", "ATM card"},
        {"A000000442", "Cabal", ""},
        {"A0000004421010", "Cabal", "credit"},
        {"A0000004422010", "Cabal", "debit"},
        {"A000000454", "eTranzact", ""},
        {"A0000004540010", "eTranzact", "Genesis"},
        {"A0000004766C", "Google", "payment"},
        {"A000000524", "RuPay", ""},
        {"A000000602", "GPN", ""},
        {"A0000006021010", "GPN", "debit"},
        {"A000000615", "PayNet", ""},
        {"A000000620", "Debit Network Alliance", ""},
        {"A0000006200620", "Debit Network Alliance", "USA debit"},
        {"A000000632", "China T-Union", ""},
        {"A000000635", "BancNet", ""},
        {"A000000658", "Mir", ""},
        {"A0000006581010", "Mir", "credit"},
        {"A0000006581011", "Mir", "credit"},
        {"A0000006582010", "Mir", "debit"},
        {"A000000672", "TROY", ""},
        {"A0000006723010", "TROY", "credit"},
        {"A0000006723020", "TROY", "debit"},
        {"A000000677", "Thai Payment Network", ""},
        {"A000000677010101", "Thai Payment Network", "debit"},
        {"A000000727", "NAPAS", ""},
        {"A0000007271010", "NAPAS", "debit"},
        {"A000000732", "Meeza", ""},
        {"A0000007705850", "Indian Oil", "XTRAPOWER fleet"},
        {"A000000779", "Zimswitch", ""},
        {"A0000007800007", "Translink Systems", "OV-pas"},
        {"D040000001000002", "PayLife", "Quick"},
        {"D04000000200", "Austria Card", ""},
        {"D0400000190001", "Austria Card", "Maestro ATM"},
        {"D0400000190002", "Austria Card", "Maestro POS"},
        {"D0400000190003", "Austria Card", "Mastercard ATM"},
        {"D0400000190004", "Austria Card", "Mastercard POS"},
        {"D056000666", "Bancontact", ""},
        {"D276000025", "Deutsche Kreditwirtschaft", ""},
        {"D27600002545500100", "Deutsche Kreditwirtschaft", "girocard"},
        {"D27600002547410100", "Deutsche Kreditwirtschaft", "girocard ATM"},
        {"D578000002", "BankAxept", ""},
        {"D5780000021010", "BankAxept", "debit"},
        {"D7560000010101", "Reka", "card"},
        {"D7560000300101", "Migros", "M-Budget"},
        {"D804000001", "Prostir", ""},
        {"F0000000030001", "Bradesco", ""},
    };

    private AidRegistry() {}

    /**
     * What is known of an identifier. The longest known beginning of it counts.
     *
     * @param aid the identifier
     * @return scheme and product; empty if not even the scheme is known
     */
    public static Optional<CardProduct> find(Aid aid) {
        String hex = aid.bytes().hex();
        String[] best = null;
        for (String[] known : KNOWN) {
            if (hex.startsWith(known[0])) best = known;
        }
        return best == null ? Optional.empty() : Optional.of(new CardProduct(best[1], best[2]));
    }
}
