// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;
import static lydian.kernel.flow.Next.ask;
import static lydian.kernel.flow.Next.leave;
import static lydian.kernel.flow.Next.send;

import lydian.kernel.Request;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.command.ExternalAuthenticate;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.kernel.issuer.IssuerAuthentication;
import lydian.kernel.online.OnlineRequest;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvWriter;
import lydian.tlv.data.CryptogramType;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvTag;

/** EMV 4.4 Book 3, 10.9: the host, and its proof to the card. */
final class OnlineProcessing implements Step<ContactData> {
    @Override
    public Next enter(ContactData tx) {
        // A card may ask a terminal to go online that never can.
        if (!tx.config().type().onlineCapable()) return leave(DONE);
        OnlineRequest plain = OnlineRequest.of(tx.store().all());
        OnlineRequest request = tx.onlinePin().map(plain::with).orElse(plain);
        return ask(new Request.Authorize(request), response -> onResponse(tx, response));
    }

    private Next onResponse(ContactData tx, OnlineResponse response) {
        if (!(response instanceof OnlineResponse.Answered answered)) return leave(DONE);
        tx.responseCode(answered.responseCode());
        tx.requestSecond(answered.approved() ? CryptogramType.TC : CryptogramType.AAC);
        tx.scripts(answered.scripts());
        Bytes proof = answered.issuerAuthenticationData();
        tx.store().fromIssuer(issuerData(answered));
        if (!IssuerAuthentication.byCommand(tx.aip(), proof)) return leave(ContactExit.ANSWERED);
        // Sent whether the host approved or declined: the card wants to know who speaks.
        return send(ExternalAuthenticate.command(proof), reply -> onAuthenticated(tx, reply));
    }

    private static TlvMap issuerData(OnlineResponse.Answered answered) {
        Bytes proof = answered.issuerAuthenticationData();
        Bytes code = answered.authorisationCode();
        return TlvMap.parse(TlvWriter.message(writer -> {
            if (!proof.isEmpty()) writer.put(EmvTag.ISSUER_AUTHENTICATION_DATA, proof);
            if (!code.isEmpty()) writer.put(EmvTag.AUTHORISATION_CODE, code);
        }));
    }

    private static Next onAuthenticated(ContactData tx, ResponseApdu reply) {
        tx.set(TsiBit.ISSUER_AUTHENTICATION_PERFORMED);
        // EMV 4.4 Book 3, 10.9: the failure is for the card and the action codes; the transaction goes on.
        if (!reply.isOk()) tx.set(TvrBit.ISSUER_AUTHENTICATION_FAILED);
        return leave(ContactExit.ANSWERED);
    }
}
