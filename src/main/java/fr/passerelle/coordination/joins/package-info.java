/**
 * The rules that join several resources: a delegated act with its protocol, enrolment and team, an
 * opinion with its question, a plan with its tasks. Each says only what is certain; what it cannot
 * see from here, it says it did not check.
 */
package fr.passerelle.coordination.joins;
