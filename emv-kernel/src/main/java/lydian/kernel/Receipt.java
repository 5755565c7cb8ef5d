// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.time.LocalDate;
import java.time.LocalTime;
import lydian.tlv.data.Amount;
import lydian.tlv.data.TransactionType;

/**
 * What a receipt says about the card and the transaction; who sells what, and where, the application knows itself. What is
 * not known is an empty text.
 *
 * @param type what the transaction was for
 * @param amount the whole amount
 * @param cashback the cash within it
 * @param date local date
 * @param time local time
 * @param number the transaction sequence counter
 * @param application the application's name as the cardholder knows it
 * @param aid its identifier, in hexadecimal
 * @param pan the account number, masked
 * @param cryptogram the kind of the last cryptogram and its value in hexadecimal
 * @param authorisationCode the host's authorisation code
 * @param responseCode the authorisation response code, of the host or of the terminal itself (Y1, Z1, Y3, Z3)
 * @param signatureLine whether the cardholder has to sign
 */
public record Receipt(
        TransactionType type,
        Amount amount,
        Amount cashback,
        LocalDate date,
        LocalTime time,
        long number,
        String application,
        String aid,
        String pan,
        String cryptogram,
        String authorisationCode,
        String responseCode,
        boolean signatureLine) {}
